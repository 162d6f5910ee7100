package org.dilema.run;

import java.nio.file.Path;
import org.dilema.curate.StoryRule;
import org.jspecify.annotations.Nullable;

/**
 * How a study handles its articles before and while they are tagged.
 *
 * @param stories when two articles tell one story
 * @param cache file in which annotations are remembered, where the study names one
 * @param cacheMegabytes how large that file may grow, at least 1
 */
public record Handling(StoryRule stories, @Nullable Path cache, int cacheMegabytes) {

  /**
   * Megabytes of annotations remembered unless a study says otherwise: about a million sentences.
   */
  public static final int MEGABYTES = 2048;

  /** What holds where a study says nothing. */
  public static final Handling USUAL = new Handling(StoryRule.USUAL, null, MEGABYTES);
}
