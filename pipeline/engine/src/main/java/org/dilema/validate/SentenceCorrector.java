package org.dilema.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;

/** Changes the frames of one article as a reviewer asks. */
final class SentenceCorrector {

  /** Stands where a rule's name would. */
  static final String RULE = "correction";

  private final TaggedArticle tagged;
  private final List<Frame> frames;
  private final Map<String, String> actors;

  SentenceCorrector(TaggedArticle tagged, List<Frame> frames, Map<String, String> actors) {
    this.tagged = tagged;
    this.frames = frames;
    this.actors = actors;
  }

  /** Applies a correction; returns why it changed nothing, or nothing where it did. */
  String apply(Correction correction) {
    Optional<Span> place =
        tagged.document().sentences().stream()
            .filter(sentence -> sentence.number() == correction.sentence())
            .map(Sentence::span)
            .findFirst();
    if (place.isEmpty()) {
      return "the article has no sentence " + correction.sentence();
    }
    if (correction.change() instanceof Correction.Wrong wrong) {
      return wrong.role() == null
          ? remove(correction.sentence(), wrong)
          : removeCode(correction.sentence(), wrong, wrong.role(), String.valueOf(wrong.code()));
    }
    CodedFrame missing = ((Correction.Missing) correction.change()).frame();
    return add(correction.sentence(), place.get(), missing);
  }

  private static boolean meant(Frame frame, int sentence, Correction.Wrong wrong) {
    return frame.sentence() == sentence
        && frame.category() == wrong.category()
        && (wrong.subcategory() == null || wrong.subcategory().equals(frame.subcategory()));
  }

  private String remove(int sentence, Correction.Wrong wrong) {
    return frames.removeIf(frame -> meant(frame, sentence, wrong))
        ? ""
        : "the sentence has no such frame";
  }

  private String removeCode(int sentence, Correction.Wrong wrong, String role, String code) {
    boolean changed = false;
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (meant(frame, sentence, wrong)) {
        List<Role> kept = without(frame.roles(), role, code);
        changed |= !kept.equals(frame.roles());
        frames.set(i, frame.with(kept));
      }
    }
    return changed ? "" : "no such frame of the sentence has " + code + " as its " + role;
  }

  private static List<Role> without(List<Role> roles, String name, String code) {
    List<Role> kept = new ArrayList<>();
    for (Role role : roles) {
      if (!role.name().equals(name) || !role.codes().contains(code)) {
        kept.add(role);
      } else if (role.codes().size() > 1) {
        kept.add(
            new Role(
                name,
                role.actor(),
                role.codes().stream().filter(other -> !other.equals(code)).toList()));
      }
    }
    return kept;
  }

  private String add(int sentence, Span place, CodedFrame missing) {
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (frame.sentence() == sentence && same(frame, missing)) {
        List<Role> roles = new ArrayList<>(frame.roles());
        roles.addAll(lacking(sentence, frame.roles(), missing));
        if (roles.size() == frame.roles().size()) {
          return "the sentence has this frame already";
        }
        frames.set(i, frame.with(roles));
        return "";
      }
    }
    frames.add(
        new Frame(
            sentence,
            Category.valueOf(missing.category()),
            missing.subcategory(),
            place,
            "",
            Polarity.valueOf(missing.polarity().toUpperCase(Locale.ROOT)),
            Modality.valueOf(missing.modality().toUpperCase(Locale.ROOT)),
            "",
            RULE,
            1,
            lacking(sentence, List.of(), missing)));
    return "";
  }

  private static boolean same(Frame frame, CodedFrame missing) {
    return frame.category().name().equals(missing.category())
        && frame.subcategory().equals(missing.subcategory())
        && frame.polarity().label().equals(missing.polarity())
        && frame.modality().label().equals(missing.modality());
  }

  private List<Role> lacking(int sentence, List<Role> known, CodedFrame missing) {
    List<Role> lacking = new ArrayList<>();
    missing
        .roles()
        .forEach(
            (name, codes) -> {
              Set<String> open = new TreeSet<>(codes);
              known.stream()
                  .filter(role -> role.name().equals(name))
                  .forEach(role -> open.removeAll(role.codes()));
              open.forEach(
                  code -> lacking.add(new Role(name, actor(sentence, code), List.of(code))));
            });
    return lacking;
  }

  /** Whoever of that code the sentence names, else whoever stands for the code. */
  private String actor(int sentence, String code) {
    return tagged.mentions().stream()
        .filter(mention -> mention.sentence() == sentence && mention.codes().contains(code))
        .map(Mention::actor)
        .findFirst()
        .orElseGet(() -> actors.getOrDefault(code, code));
  }
}
