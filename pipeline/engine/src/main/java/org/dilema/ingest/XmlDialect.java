package org.dilema.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of XML that holds articles. */
interface XmlDialect {

  /** Returns the local names of the outermost element. */
  Set<String> roots();

  /** Returns the local names of the elements that are a record each. */
  Set<String> records();

  /**
   * Takes the articles out of a record.
   *
   * @param context texts that stand beside the records, by element, such as the title of a feed
   * @return for each article its fields; a record that is none gives {@link Found#none}
   */
  List<Found> articles(XmlElement record, Map<String, String> context);

  /**
   * What was found.
   *
   * @param values fields of an article
   * @param fault why it is none; empty where it is one
   */
  record Found(Map<Field, String> values, String fault) {

    /** Copies the fields. */
    public Found {
      values = Map.copyOf(values);
    }

    static Found article(Map<Field, String> values) {
      return new Found(values, "");
    }

    static Found none(String fault) {
      return new Found(Map.of(), fault);
    }
  }
}
