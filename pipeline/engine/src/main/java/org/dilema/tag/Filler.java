package org.dilema.tag;

import java.util.List;
import org.dilema.tag.actor.ActorMatch;

/**
 * An actor that may fill a role.
 *
 * @param actor actor id
 * @param type the actor's type
 * @param codes roll-up codes
 * @param certainty 1 for a name, less where a pronoun or description was resolved
 */
public record Filler(String actor, String type, List<String> codes, double certainty) {

  /** Copies the codes. */
  public Filler {
    codes = List.copyOf(codes);
  }

  /** Returns the actor named at a match. */
  public static Filler of(ActorMatch match) {
    return new Filler(match.mention().actor(), match.mention().type(), match.mention().codes(), 1);
  }

  /** Returns the same actor, less certain. */
  public Filler discounted(double factor) {
    return new Filler(actor, type, codes, certainty * factor);
  }

  /** Returns the role that this actor fills. */
  public Role as(String role) {
    return new Role(role, actor, codes);
  }
}
