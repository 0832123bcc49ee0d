package org.kaocheng.web.fill;

import java.util.Optional;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;

/**
 * A duty to report as the list of tasks shows it.
 *
 * @param unit who must report
 * @param own whether it is the visitor's own unit
 * @param task what for
 * @param scheme the scheme's name
 * @param window whether reports are first submitted now: before, open, after
 * @param daysLeft the days left while it is open
 * @param filingCase the case; empty when it is not opened
 * @param errors how many errors there are; -1 when not told
 * @param problems how many problems there are; -1 when not told
 * @param submitted the last submission
 * @param returned the last return with its reason, while it stands
 */
public record TaskView(
    ReportingUnit unit,
    boolean own,
    EvaluationTask task,
    String scheme,
    String window,
    long daysLeft,
    Optional<FilingCase> filingCase,
    long errors,
    long problems,
    Optional<Event> submitted,
    Optional<Event> returned) {}
