package org.kaocheng.evaluate.draft;

import java.util.List;
import java.util.Random;

/**
 * Criteria for an indicator of ten points, as provinces word them, with numbers drawn at random.
 */
final class RandomCriterion {

  private static final List<String> WORDINGS =
      List.of(
          "以L%为标准。控制率≤L%，计10分；每超过一个百分点扣S分，扣完为止。",
          "完成率≥L%得10分，每低W个百分点扣S分，扣完为止。",
          "完成率≥L%得10分，每低W%扣S分，最多扣6分。",
          "≥L%得10分；≥K%得P分；低于K%不得分。",
          "L%以上得10分，K%—L%得P分，K%以下不得分。",
          "变动率≤0得10分；0-K%（含），得P分；大于K%不得分。",
          "完成率=L%得10分，每偏离一个百分点扣S分。",
          "每低于L%一个百分点扣S分，扣完为止。",
          "超过L%的，每超过1%扣S分；低于L%的，每低1%扣S分。",
          "得分=完成率×分值",
          "满意度≥L%得10分，低于L%按比例得分。",
          "L%以上得10分，K%以下不得分。",
          "完成L次以上得10分，每少1次扣S分，扣完为止。",
          "达L%得10分，否则不得分。",
          "完成率在K%（含）-L%（含）得10分；其余每超出1个百分点扣S分。");

  private RandomCriterion() {}

  static String of(Random random) {
    int low = 40 + random.nextInt(40);
    int high = low + 1 + random.nextInt(30);
    return WORDINGS
        .get(random.nextInt(WORDINGS.size()))
        .replace("L", Integer.toString(high))
        .replace("K", Integer.toString(low))
        .replace("W", List.of("1", "2", "5", "0.5").get(random.nextInt(4)))
        .replace("S", List.of("0.1", "0.25", "1", "3").get(random.nextInt(4)))
        .replace("P", List.of("4", "7.5", "8").get(random.nextInt(3)));
  }
}
