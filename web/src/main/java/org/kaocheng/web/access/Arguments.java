package org.kaocheng.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What handlers ask for: {@link Visitor}, {@link Sight}, {@link Actor}, {@link VisibleCase} of the
 * path variable {@code case}, {@link ReportingUnit} of {@code unit}. A case or unit out of sight is
 * answered with 404, as one that is not there.
 */
@Configuration(proxyBeanMethods = false)
class Arguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final String SIGHT = Arguments.class.getName() + ".sight";

  private final Database database;

  Arguments(Database database) {
    this.database = database;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Visitor.class
        || type == Sight.class
        || type == Actor.class
        || type == VisibleCase.class
        || type == ReportingUnit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Class<?> type = parameter.getParameterType();
    Visitor visitor =
        visitor().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (type == Visitor.class) {
      return visitor;
    }
    if (type == Actor.class) {
      HttpServletRequest from = request.getNativeRequest(HttpServletRequest.class);
      return visitor.actor(from == null ? "" : from.getRemoteAddr());
    }
    Sight sight = sight(request, visitor);
    if (type == Sight.class) {
      return sight;
    }
    return type == VisibleCase.class
        ? visibleCase(sight, number(request, "case"))
        : sight.unit(number(request, "unit")).orElseThrow(Arguments::absent);
  }

  /** Who is signed in; empty for the public. */
  static Optional<Visitor> visitor() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof SignedIn principal
        ? Optional.of(principal.visitor())
        : Optional.empty();
  }

  private Sight sight(NativeWebRequest request, Visitor visitor) {
    Object known = request.getAttribute(SIGHT, RequestAttributes.SCOPE_REQUEST);
    if (known instanceof Sight sight) {
      return sight;
    }
    Sight sight = Sight.from(database, visitor.unit());
    request.setAttribute(SIGHT, sight, RequestAttributes.SCOPE_REQUEST);
    return sight;
  }

  private VisibleCase visibleCase(Sight sight, long number) {
    FilingCase found = database.cases().find(number).orElseThrow(Arguments::absent);
    ReportingUnit unit = sight.unit(found.unit()).orElseThrow(Arguments::absent);
    EvaluationTask task = database.tasks().find(found.task()).orElseThrow(Arguments::absent);
    return new VisibleCase(found, unit, task);
  }

  private static long number(NativeWebRequest request, String variable) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    Object text = variables instanceof Map<?, ?> map ? map.get(variable) : null;
    String digits = String.valueOf(text);
    if (!digits.matches("[0-9]{1,18}")) {
      throw absent();
    }
    return Long.parseLong(digits);
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
