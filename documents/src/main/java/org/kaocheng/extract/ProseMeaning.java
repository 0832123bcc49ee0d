package org.kaocheng.extract;

import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;

/**
 * What a quantity of running text measures.
 *
 * @param concept the concept's identifier
 * @param period year and basis
 * @param subject whose figure it is
 */
record ProseMeaning(String concept, Period period, Subject subject) {}
