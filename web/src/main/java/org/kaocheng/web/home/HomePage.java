package org.kaocheng.web.home;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kaocheng.web.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends a visitor to where the work of the role begins. */
@Controller
class HomePage {

  @GetMapping("/")
  String home(@Nullable Principal principal) {
    if (principal instanceof Authentication signedIn
        && signedIn.getPrincipal() instanceof SignedIn known) {
      return switch (known.visitor().role()) {
        case PREPARER, HEAD -> "redirect:/fill";
        case REVIEWER -> "redirect:/review";
        case ADMINISTRATOR -> "redirect:/admin";
      };
    }
    return "redirect:/login";
  }
}
