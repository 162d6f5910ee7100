package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;

/** The rows of {@code roles.csv}: a role of a frame each, by frame, role and actor. */
final class RolesCsv {

  private static final Comparator<Role> ORDER =
      Comparator.comparing(Role::name)
          .thenComparing(Role::actor)
          .thenComparing(role -> String.join(";", role.codes()));

  static final CsvTable<TaggedArticle> TABLE =
      new CsvTable<>("roles.csv", List.of("frame", "role", "actor", "code"), RolesCsv::rows);

  private RolesCsv() {}

  private static Stream<List<String>> rows(TaggedArticle tagged) {
    return IntStream.range(0, tagged.frames().size())
        .boxed()
        .flatMap(i -> rows(tagged.frameId(i), tagged.frames().get(i).roles()));
  }

  private static Stream<List<String>> rows(String frame, List<Role> roles) {
    return roles.stream()
        .sorted(ORDER)
        .map(role -> List.of(frame, role.name(), role.actor(), String.join(";", role.codes())));
  }
}
