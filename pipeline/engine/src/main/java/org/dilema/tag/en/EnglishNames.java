package org.dilema.tag.en;

import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.actor.NameContext;
import org.dilema.tag.actor.NameForm;
import org.dilema.text.Token;

/** What English words around a name tell about it. */
public final class EnglishNames implements NameContext {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "central",
          "downtown",
          "greater",
          "eastern",
          "western",
          "northern",
          "southern",
          "capital",
          "over");
  private static final Set<String> DIRECTION =
      Set.of("to", "from", "into", "toward", "towards", "for", "via", "between", "and");
  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts",
          "suburb",
          "suburbs",
          "streets",
          "city",
          "km",
          "miles",
          "kilometres",
          "kilometers",
          "university",
          "heart",
          "center",
          "centre",
          "treaty",
          "battle",
          "siege",
          "archbishop",
          "bishop",
          "mayor",
          "peace",
          "pact");
  private static final Set<String> MOTION =
      Set.of(
          "visit",
          "visits",
          "visited",
          "visiting",
          "trip",
          "trips",
          "travel",
          "travels",
          "travelled",
          "traveled",
          "travelling",
          "traveling",
          "fly",
          "flies",
          "flew",
          "flying",
          "flown",
          "flight",
          "flights",
          "arrive",
          "arrives",
          "arrived",
          "arriving",
          "arrival",
          "return",
          "returns",
          "returned",
          "returning",
          "went",
          "go",
          "goes",
          "going",
          "come",
          "comes",
          "came",
          "coming",
          "drive",
          "drove",
          "driving",
          "road",
          "route",
          "headed",
          "heading",
          "leave",
          "leaves",
          "left",
          "leaving",
          "depart",
          "departed",
          "bound",
          "moved",
          "moving",
          "fled",
          "flee",
          "march",
          "marched",
          "sent",
          "journey",
          "km",
          "miles",
          "train",
          "reached",
          "entered",
          "entering",
          "born",
          "live",
          "lives",
          "lived",
          "telephone",
          "phone",
          "shipping",
          "trains",
          "rail",
          "railway",
          "bus",
          "buses",
          "spread",
          "highway",
          "motorway",
          "ferry",
          "ferries",
          "stretch");
  private static final Set<String> PLACE_AFTER =
      Set.of(
          "airport",
          "suburb",
          "suburbs",
          "hotel",
          "street",
          "streets",
          "university",
          "metro",
          "residents",
          "conference",
          "summit",
          "meeting",
          "talks",
          "bureau",
          "newsroom",
          "neighbourhood",
          "neighborhood",
          "district",
          "stock",
          "exchange",
          "suburban",
          "shares",
          "stocks",
          "bourse",
          "branch",
          "pensioners",
          "office",
          "offices",
          "shop",
          "restaurant",
          "flat",
          "apartment",
          "home",
          "house",
          "prison",
          "jail",
          "hospital",
          "theatre",
          "museum",
          "zoo",
          "mayor",
          "tram",
          "taxi",
          "subway",
          "underground",
          "marathon",
          "club",
          "correspondent",
          "school",
          "mosque",
          "church",
          "cathedral",
          "embassy",
          "area",
          "region",
          "skyline",
          "institute",
          "studio",
          "gallery",
          "festival");
  private static final Set<String> PEOPLE =
      Set.of(
          "minority",
          "minorities",
          "majority",
          "population",
          "community",
          "communities",
          "refugee",
          "refugees",
          "guerrilla",
          "guerrillas",
          "rebel",
          "rebels",
          "separatist",
          "separatists",
          "militant",
          "militants",
          "villager",
          "villagers",
          "insurgents",
          "fighters",
          "gunmen",
          "nationalists",
          "nationalist",
          "civilians",
          "families",
          "returnees",
          "ethnic");
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "sheikh",
          "ayatollah",
          "general",
          "gen.",
          "secretary",
          "ambassador",
          "envoy",
          "leader",
          "chief",
          "spokesman",
          "spokeswoman",
          "speaker",
          "commander",
          "senator",
          "sen.",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "pm",
          "commissioner",
          "governor",
          "dictator",
          "marshal",
          "admiral",
          "colonel",
          "mufti",
          "pope",
          "chairman",
          "chairwoman",
          "candidate");
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "ousted");
  private static final Set<String> SPEAKING =
      Set.of("speak", "speaks", "spoke", "speaking", "spoken");

  @Override
  public boolean isPlace(List<Token> tokens, int first, int last, NameForm form) {
    if (form.name().kind() != Kind.METONYM || possessive(tokens, last)) {
      return false;
    }
    String before = lower(tokens, first - 1);
    String after = lower(tokens, last + 1);
    if (LOCATIVE.contains(before) || PLACE_AFTER.contains(after) || dateline(tokens, first, last)) {
      return true;
    }
    if (after.equals("-") && lower(tokens, last + 2).equals("based")) {
      return true;
    }
    if (before.equals("of") && COMPASS.contains(lower(tokens, first - 2))) {
      return true;
    }
    if (before.equals(",") && nearby(tokens, first - 4, first - 1, Set.of("capital"))) {
      return true;
    }
    if (DIRECTION.contains(before)) {
      return nearby(tokens, first - 7, first - 1, MOTION);
    }
    return MOTION.contains(before);
  }

  private static boolean possessive(List<Token> tokens, int last) {
    String after = lower(tokens, last + 1);
    return after.equals("'s") || after.equals("’s") || after.equals("'") || after.equals("’");
  }

  /** A dateline opens a paragraph: {@code BELGRADE (Agency) -} or {@code BELGRADE, March 3}. */
  private static boolean dateline(List<Token> tokens, int first, int last) {
    if (first > 3) {
      return false;
    }
    int limit = Math.min(tokens.size(), last + 10);
    for (int i = last + 1; i < limit; i++) {
      String token = tokens.get(i).text();
      if (token.equals("-") || token.equals("--") || token.equals("–") || token.equals("—")) {
        String start = tokens.get(first).text();
        return start.equals(start.toUpperCase(java.util.Locale.ROOT))
            || text(tokens, last + 1).equals("(")
            || text(tokens, last + 1).equals(",");
      }
    }
    return false;
  }

  private static boolean nearby(List<Token> tokens, int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (words.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isGroup(List<Token> tokens, int first, int last) {
    if (lower(tokens, first - 1).equals("ethnic") || PEOPLE.contains(lower(tokens, last + 1))) {
      return true;
    }
    return lower(tokens, last).endsWith("s");
  }

  @Override
  public boolean isNobody(List<Token> tokens, int first, int last, NameForm form) {
    if (form.name().kind() != Kind.DEMONYM) {
      return false;
    }
    return SPEAKING.contains(lower(tokens, first - 1))
        || (lower(tokens, first - 1).equals("in") && !startsNoun(tokens, last + 1));
  }

  /** "in Russian" is the language; "in Russian hands" is not. */
  private static boolean startsNoun(List<Token> tokens, int index) {
    String next = text(tokens, index);
    return !next.isEmpty()
        && Character.isLetter(next.codePointAt(0))
        && !Set.of("and", "or", "to", "on", "at", "with", "that", "as", "but").contains(next);
  }

  @Override
  public boolean hasTitle(List<Token> tokens, int first) {
    return TITLES.contains(lower(tokens, first - 1));
  }

  @Override
  public boolean isFormer(List<Token> tokens, int first) {
    return nearby(tokens, first - 5, first, FORMER);
  }
}
