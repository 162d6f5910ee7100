package org.dilema.tag;

import java.util.List;

/**
 * Who fills a role of a frame.
 *
 * @param name one of the codebook's roles, such as {@code threatener}
 * @param actor actor id
 * @param codes roll-up codes; empty where the actor has none
 */
public record Role(String name, String actor, List<String> codes) {

  /** Copies the codes. */
  public Role {
    codes = List.copyOf(codes);
  }
}
