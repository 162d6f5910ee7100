package org.dilema.web;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.dilema.measure.Attribution;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Role;

/**
 * The frames of an article by the dyads that they count for: who fears, threatens and distrusts
 * whom, and whoever calms or protects towards all others whom the sentence names (codebook 3.2).
 */
final class DyadRefs {
  private final Attribution attribution;
  private final TaggedRows.Whole article;

  DyadRefs(Attribution attribution, TaggedRows.Whole article) {
    this.attribution = attribution;
    this.article = article;
  }

  /** Hands over the key of a dyad and the id of a frame behind it. */
  void each(BiConsumer<String, String> receiver) {
    for (int i = 0; i < article.frames().size(); i++) {
      Frame frame = article.tagged().frames().get(i);
      if (frame.counted()) {
        relate(frame, article.frames().get(i), receiver);
      }
    }
  }

  private void relate(Frame frame, String id, BiConsumer<String, String> receiver) {
    switch (frame.category()) {
      case FEAR -> add(frame, "experiencer", parties(frame, "feared"), "fears", id, receiver);
      case THREAT -> add(frame, "threatener", parties(frame, "target"), "threatens", id, receiver);
      case MISPERCEPTION ->
          add(frame, "distruster", parties(frame, "distrusted"), "distrusts", id, receiver);
      case ANARCHY -> {}
      case POSITIVE -> {
        String role =
            switch (frame.subcategory()) {
              case "P1" -> "partner";
              case "P6" -> "provider";
              default -> "";
            };
        SortedSet<String> others = present(frame.sentence());
        others.removeAll(parties(frame, role));
        add(frame, role, others, "reassures", id, receiver);
      }
    }
  }

  private void add(
      Frame frame,
      String role,
      SortedSet<String> to,
      String relation,
      String id,
      BiConsumer<String, String> receiver) {
    for (String one : parties(frame, role)) {
      for (String other : to) {
        if (!one.equals(other)) {
          receiver.accept(EvidenceIndex.dyad(one, other, relation), id);
        }
      }
    }
  }

  /** Returns whom a sentence names or gives a role. */
  private SortedSet<String> present(int sentence) {
    SortedSet<String> present = new TreeSet<>();
    for (Mention mention : article.tagged().mentions()) {
      if (mention.sentence() == sentence) {
        present.addAll(attribution.parties(mention.codes()));
      }
    }
    for (Frame frame : article.tagged().frames()) {
      if (frame.sentence() == sentence && frame.counted()) {
        frame.roles().forEach(role -> present.addAll(attribution.parties(role.codes())));
      }
    }
    return present;
  }

  private SortedSet<String> parties(Frame frame, String name) {
    SortedSet<String> parties = new TreeSet<>();
    for (Role role : frame.roles()) {
      if (role.name().equals(name)) {
        parties.addAll(attribution.parties(role.codes()));
      }
    }
    return parties;
  }
}
