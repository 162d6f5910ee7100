package org.dilema.validate;

import org.dilema.lexicon.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a sentence.
 *
 * @param place file and line
 * @param article id of the article
 * @param sentence number of the sentence, 0 for the title
 * @param what as written
 * @param why the reviewer's reason
 * @param change what is to be done
 */
public record Correction(
    String place, String article, int sentence, String what, String why, Change change) {

  /** What is to be done with the frames of the sentence. */
  sealed interface Change permits Wrong, Missing {}

  /**
   * Takes frames of a category away, or one code out of one of their roles.
   *
   * @param subcategory only frames of this one; null for any
   * @param role the role; null where the whole frame is wrong
   * @param code the code to take out; null where the whole frame is wrong
   */
  record Wrong(
      Category category, @Nullable String subcategory, @Nullable String role, @Nullable String code)
      implements Change {}

  /** Adds a frame, or the roles that a frame of the same category and subcategory lacks. */
  record Missing(CodedFrame frame) implements Change {}

  /**
   * What became of a correction.
   *
   * @param correction the correction
   * @param applied whether it changed something
   * @param reason why it changed nothing; empty where it did
   */
  public record Outcome(Correction correction, boolean applied, String reason) {}
}
