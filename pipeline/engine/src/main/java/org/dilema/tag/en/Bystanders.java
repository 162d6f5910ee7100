package org.dilema.tag.en;

import java.util.Collection;
import java.util.Set;

/** Bodies that speak of, and judge, what others do to one another. */
final class Bystanders {

  private static final Set<String> CODES = Set.of("UN", "OSCE", "IMF");

  private Bystanders() {}

  /** Returns whether these are the codes of such a body and of nobody else. */
  static boolean are(Collection<String> codes) {
    return !codes.isEmpty() && CODES.containsAll(codes);
  }
}
