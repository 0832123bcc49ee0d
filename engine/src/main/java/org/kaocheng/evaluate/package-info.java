/**
 * Criteria written as text, read into rules and evaluated on exact decimals and intervals: {@link
 * org.kaocheng.evaluate.CriterionParser} turns 评分标准 into a {@link org.kaocheng.evaluate.Rubric},
 * which scores a rate under every reading its words allow; {@link org.kaocheng.evaluate.GradeBands}
 * reads 等级标准.
 */
@NullMarked
package org.kaocheng.evaluate;

import org.jspecify.annotations.NullMarked;
