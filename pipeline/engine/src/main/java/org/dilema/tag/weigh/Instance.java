package org.dilema.tag.weigh;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a coder decided about something with features.
 *
 * @param features what is true of it
 * @param yes whether the coder said that it is so
 */
public record Instance(Set<String> features, boolean yes) {

  /** Copies the features, in order. */
  public Instance {
    features = Collections.unmodifiableSet(new TreeSet<>(features));
  }
}
