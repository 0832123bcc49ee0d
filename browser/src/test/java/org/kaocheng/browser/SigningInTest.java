package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.browser.Visit.Screen;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;

class SigningInTest {

  private final Site site = Site.shared();

  @Test
  void someone_signs_in_by_keyboard_alone() {
    try (Visit visit = Visit.of(Screen.LAPTOP, false)) {
      visit.page().navigate("/login");
      visit.accessible();
      visit.page().keyboard().type("own-reviewer");
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().type(Site.PASSWORD);
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/review");
      assertThat(visit.page().locator("header.top a[aria-current=page]").textContent())
          .isEqualTo("审核");
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void the_first_page_of_every_role_hinders_nobody(Role role) {
    for (Screen screen : Screen.values()) {
      for (boolean english : new boolean[] {false, true}) {
        try (Visit visit = Visit.of(screen, english, site.own().login(role))) {
          visit.accessible();
          assertThat(visit.page().locator("html").getAttribute("lang"))
              .isEqualTo(english ? "en" : "zh");
        }
      }
    }
  }
}
