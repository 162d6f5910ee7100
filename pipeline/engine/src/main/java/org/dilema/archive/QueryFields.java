package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dilema.text.NearestName;

/** The fields that a query may name. */
final class QueryFields {
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "source", Fields.OUTLET,
          "lang", Fields.LANGUAGE,
          "article", Fields.ID,
          "category", Fields.FRAME);
  private static final List<String> ARTICLE =
      List.of(Fields.OUTLET, Fields.LANGUAGE, Fields.ID, Fields.STORY);
  private static final List<String> FRAME =
      List.of(Fields.FRAME, Fields.POLARITY, Fields.MODALITY, Fields.SPEAKER, Fields.CUE);

  private QueryFields() {}

  /**
   * Returns the field that a query means.
   *
   * @throws QueryException if there is none of that name
   */
  static String named(String name, int position) {
    String lower = name.toLowerCase(Locale.ROOT);
    String field = OTHER_NAMES.getOrDefault(lower, lower);
    if (isArticle(field) || isFrame(field) || isText(field)) {
      return field;
    }
    if (field.equals(Fields.DATE) || field.equals(Fields.ACTOR)) {
      return field;
    }
    throw new QueryException(
        position,
        "no field is called '"
            + name
            + "'; nearest is "
            + nearest(lower)
            + " (to search for a colon, put the words in quotation marks)");
  }

  /** Returns whether the field is a property of the whole article. */
  static boolean isArticle(String field) {
    return ARTICLE.contains(field);
  }

  /** Returns whether the field is a property of a frame. */
  static boolean isFrame(String field) {
    return FRAME.contains(field) || Fields.ROLES.contains(field);
  }

  /** Returns whether the field holds words of the language. */
  static boolean isText(String field) {
    return field.equals(Expression.TEXT) || field.equals(Fields.TITLE);
  }

  private static String nearest(String name) {
    List<String> all = new ArrayList<>(List.of(Fields.DATE, Fields.ACTOR, Fields.TITLE));
    all.addAll(OTHER_NAMES.keySet().stream().sorted().toList());
    all.addAll(ARTICLE);
    all.addAll(FRAME);
    all.addAll(Fields.ROLES);
    String best = Fields.OUTLET;
    for (String candidate : all) {
      if (NearestName.distance(name, candidate) < NearestName.distance(name, best)) {
        best = candidate;
      }
    }
    return best;
  }
}
