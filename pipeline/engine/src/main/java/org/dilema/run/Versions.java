package org.dilema.run;

import java.util.Map;
import java.util.TreeMap;

/** The versions that a run's results may depend on. */
public final class Versions {

  private static final String PROGRAM = "0.1.0";

  private Versions() {}

  /** Returns the version of the program. */
  public static String program() {
    return PROGRAM;
  }

  static Map<String, String> of(String models) {
    Map<String, String> versions = new TreeMap<>();
    versions.put("dilema", PROGRAM);
    versions.put("models", models);
    return versions;
  }
}
