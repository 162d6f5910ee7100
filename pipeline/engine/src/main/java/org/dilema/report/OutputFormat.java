package org.dilema.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A form in which the results of a run are written. */
public enum OutputFormat {
  HTML("report.html"),
  TEX("findings.tex"),
  MD("findings.md"),
  CSV("*.csv"),
  PARQUET("parquet"),
  GRAPHML("network.graphml"),
  GEXF("network.gexf");

  /**
   * What a run writes unless it is asked for more: all but Parquet, which is written on request.
   */
  public static final Set<OutputFormat> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PARQUET)));

  private final String file;

  OutputFormat(String file) {
    this.file = file;
  }

  /** Returns the name of what is written. */
  public String file() {
    return file;
  }

  /** Returns its name as a person types it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns all names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(OutputFormat::label).toList();
  }
}
