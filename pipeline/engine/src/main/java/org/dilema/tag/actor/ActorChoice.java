package org.dilema.tag.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dilema.lexicon.Actor;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.lexicon.Constraint;
import org.dilema.tag.actor.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/** Chooses among actors that share a name (codebook 0.1, 4.5). */
final class ActorChoice {

  private static final String GROUP = "ethnic";
  private static final String LEADER = "leader";

  /** Of people of one state who share a name, an undated article means who was last in office. */
  private static final Comparator<NameForm> LATEST_FIRST =
      Comparator.comparing(
          (NameForm form) -> form.name().actor().validTo(),
          Comparator.nullsFirst(Comparator.reverseOrder()));

  private final NameContext context;

  ActorChoice(NameContext context) {
    this.context = context;
  }

  /** The actor meant, with the codes that the article's date allows. */
  record Chosen(NameForm form, List<String> codes, boolean decided, String note) {}

  @Nullable Chosen choose(
      List<NameForm> possible, Candidate candidate, Candidates all, @Nullable LocalDate date) {
    if (possible.isEmpty()) {
      return null;
    }
    List<NameForm> left = stateOrGroup(possible, candidate);
    left = prefer(left, form -> inForce(form.name().actor(), date));
    left = prefer(left, form -> form.name().kind() != Kind.METONYM);
    if (left.size() > 1) {
      left = prefer(left, form -> all.introduces(form.name().actor().id()));
    }
    if (left.size() > 1) {
      left = prefer(left, form -> homeNamed(form.name().actor(), candidate, all));
    }
    left = prefer(left, form -> !second(form));
    List<NameForm> sorted = new ArrayList<>(left);
    boolean decided =
        sorted.stream().map(other -> other.name().actor().codes()).distinct().count() == 1;
    Comparator<NameForm> order = Comparator.comparing(form -> form.name().actor().id());
    sorted.sort(decided && date == null ? LATEST_FIRST.thenComparing(order) : order);
    NameForm form = sorted.get(0);
    return dated(form, candidate, date, decided);
  }

  private Chosen dated(
      NameForm form, Candidate candidate, @Nullable LocalDate date, boolean decided) {
    Actor actor = form.name().actor();
    if (!decided) {
      return new Chosen(form, List.of(), false, "ambiguous");
    }
    if (actor.type().equals(LEADER) && !inForce(actor, date)) {
      boolean former =
          context.isFormer(candidate.sentence().tokens(), candidate.first())
              || context.hasTitle(candidate.sentence().tokens(), candidate.first());
      return former
          ? new Chosen(form, actor.codes(), true, "former")
          : new Chosen(form, List.of(), true, "out-of-office");
    }
    boolean undated = date == null && actor.type().equals(LEADER);
    return new Chosen(form, actor.codes(), true, undated ? "undated" : "");
  }

  private List<NameForm> stateOrGroup(List<NameForm> possible, Candidate candidate) {
    boolean group = possible.stream().anyMatch(form -> form.name().actor().type().equals(GROUP));
    boolean other = possible.stream().anyMatch(form -> !form.name().actor().type().equals(GROUP));
    if (!group || !other) {
      return possible;
    }
    boolean people =
        context.isGroup(candidate.sentence().tokens(), candidate.first(), candidate.last());
    return prefer(possible, form -> form.name().actor().type().equals(GROUP) == people);
  }

  private static List<NameForm> prefer(
      List<NameForm> forms, java.util.function.Predicate<NameForm> test) {
    List<NameForm> preferred = forms.stream().filter(test).toList();
    return preferred.isEmpty() ? forms : preferred;
  }

  /** An undated article ignores the dates, but the living win over the dissolved. */
  private static boolean inForce(Actor actor, @Nullable LocalDate date) {
    LocalDate from = actor.validFrom();
    LocalDate to = actor.validTo();
    if (date == null) {
      return actor.type().equals(LEADER) || to == null;
    }
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  /** Whether the person's row is one for another office, which the date did not single out. */
  private static boolean second(NameForm form) {
    return form.name().constraints().stream()
        .anyMatch(constraint -> constraint.kind() == Constraint.Kind.SAME_AS);
  }

  private static boolean homeNamed(Actor actor, Candidate candidate, Candidates all) {
    return all.beside(candidate).stream()
        .filter(other -> other != candidate)
        .flatMap(other -> other.forms().stream())
        .anyMatch(form -> form.name().actor().codes().equals(actor.codes()));
  }
}
