package org.dilema.tag;

import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.ActorTable;
import org.dilema.lexicon.WordClasses;

/** Which persons of the actor table are women, told by the first names of class {@code woman}. */
public final class Women {

  private Women() {}

  /** Returns their actor ids. */
  public static Set<String> in(ActorTable actors, WordClasses classes) {
    Set<String> firstNames = new TreeSet<>();
    classes.of("woman").forEach(entry -> firstNames.add(entry.lemma()));
    Set<String> women = new TreeSet<>();
    for (ActorName name : actors.names()) {
      String full = name.lemma();
      int space = full.indexOf(' ');
      if (name.actor().type().equals("leader")
          && (firstNames.contains(full)
              || (space > 0 && firstNames.contains(full.substring(0, space))))) {
        women.add(name.actor().id());
      }
    }
    return women;
  }
}
