package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;

/** One thing a file would change in a draft; nothing is ever taken away. */
sealed interface Change {

  /** A figure or words of an entry. */
  record Entry(Slot slot, Content content) implements Change {
    public Entry {
      requireNonNull(slot, "slot is null");
      requireNonNull(content, "content is null");
    }
  }

  /** A project that is added, or the group of one that has none. */
  record Project(FiledProject project) implements Change {
    public Project {
      requireNonNull(project, "project is null");
    }
  }

  /**
   * An indicator that is added, or columns of one that is there.
   *
   * @param occurrence its number among the rows of the same levels and name, from 0
   * @param row the row with the columns that change
   */
  record Indicator(int occurrence, IndicatorRow row) implements Change {
    public Indicator {
      requireNonNull(row, "row is null");
    }
  }

  /**
   * A row of the unit's own in a grid that is added, or columns of one that is there.
   *
   * @param occurrence its number among the rows of the same label, from 0
   * @param row the row with the columns that change
   */
  record Open(int occurrence, OpenRow row) implements Change {
    public Open {
      requireNonNull(row, "row is null");
    }
  }

  /** The unit's own words in a section. */
  record Words(String section, List<String> paragraphs) implements Change {
    public Words {
      requireNonNull(section, "section is null");
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
