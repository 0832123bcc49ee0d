package org.kaocheng.scheme.load;

import org.kaocheng.scheme.pack.FiscalYears;
import org.kaocheng.scheme.pack.RecognitionMarks;
import org.kaocheng.scheme.pack.SchemeLevel;

/**
 * What a scheme says of itself in {@code pack.yaml}: enough to tell which reports are its own.
 *
 * @param id region and year
 * @param name its title
 * @param years the fiscal years it is for
 * @param level the level of government it is for
 * @param recognition what its reports are known by
 */
record SchemeHead(
    String id, String name, FiscalYears years, SchemeLevel level, RecognitionMarks recognition) {}
