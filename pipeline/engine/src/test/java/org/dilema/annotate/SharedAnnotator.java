package org.dilema.annotate;

/** The English models, loaded at most once for all tests of a JVM. */
public final class SharedAnnotator {

  /** Loads its models at the first sentence. */
  public static final Annotator ENGLISH = new CoreNlpAnnotator();

  private SharedAnnotator() {}
}
