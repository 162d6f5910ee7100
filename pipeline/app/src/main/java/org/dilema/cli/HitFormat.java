package org.dilema.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dilema.archive.Hit;

/** A way to print hits. */
interface HitFormat {
  /** Prints the hits, best first. */
  void print(List<Hit> hits, PrintWriter out);
}
