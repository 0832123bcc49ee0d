package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.demo.InventedFiling;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;

class ExaminationsTest {

  private static final Schemes SCHEMES = Schemes.builtIn();

  @Test
  void however_many_ask_for_an_examination_at_once_it_is_made_once() throws Exception {
    Examinations examinations = new Examinations(SCHEMES);
    Submission submission = submission();
    CountDownLatch begin = new CountDownLatch(1);
    List<Future<Optional<Examination>>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int number = 0; number < 8; number++) {
        asked.add(
            threads.submit(() -> {
              begin.await();
              return examinations.of(submission);
            }));
      }
      begin.countDown();
    }
    Examination first = asked.getFirst().get().orElseThrow();
    for (Future<Optional<Examination>> each : asked) {
      assertThat(each.get().orElseThrow()).isSameAs(first);
    }
  }

  @Test
  void a_summary_is_at_hand_once_it_was_made() {
    Examinations examinations = new Examinations(SCHEMES);
    Submission submission = submission();
    assertThat(examinations.atHand(submission.hash())).isEmpty();
    Optional<SubmissionSummary> made = examinations.summary(submission);
    assertThat(made).isPresent();
    assertThat(examinations.atHand(submission.hash())).isEqualTo(made);
  }

  private static Submission submission() {
    Scheme scheme = SCHEMES.scheme("hunan-hengyang/2022").orElseThrow();
    org.kaocheng.casework.demo.Office office =
        new org.kaocheng.casework.demo.Office(
            "青禾县档案局",
            "档案接收、保管和利用",
            "整理档案",
            "卷",
            List.of("档案整理", "档案数字化", "库房维护", "档案征集", "设备更新", "宣传教育", "人员培训"));
    int year = scheme.years().first();
    String filing = FilingJson.write(InventedFiling.of(scheme, office, year, 1));
    return Submission.of(1, 1, scheme.id(), filing, List.of());
  }
}
