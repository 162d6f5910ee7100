package org.dilema.lexicon;

import java.util.List;

/** The five framing categories of the codebook, with their roles and subcategories. */
public enum Category {
  FEAR("F[0-4]", "experiencer", "feared"),
  THREAT("(TV|TG)(\\.T[1-5])?|T[1-5]", "threatener", "target"),
  ANARCHY("A[1-4]", "seeker", "provider"),
  MISPERCEPTION("M[1-5]", "distruster", "distrusted"),
  POSITIVE("P[1-6]", "partner", "provider");

  private final String subcategories;
  private final String first;
  private final String second;

  Category(String subcategories, String first, String second) {
    this.subcategories = subcategories;
    this.first = first;
    this.second = second;
  }

  /** Returns the roles that a frame of this category may fill. */
  public List<String> roles() {
    return List.of(first, second);
  }

  /** Returns whether the codebook has that subcategory, such as {@code F4} or {@code TV.T1}. */
  public boolean has(String subcategory) {
    return subcategory.matches(subcategories);
  }
}
