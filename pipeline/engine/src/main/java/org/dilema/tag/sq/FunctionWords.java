package org.dilema.tag.sq;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dilema.tag.actor.Diacritics;

/** The closed word classes of Albanian that carry structure. */
final class FunctionWords {

  static final Set<String> LINK = Set.of("i", "e", "të", "së");
  static final Set<String> PREPOSITIONS =
      words(
          """
          nga prej ndaj kundër për mes midis ndërmjet te tek në me pa mbi nën drejt rreth pranë
          afër brenda jashtë para pas gjatë sipas kundrejt përballë karshi ndër deri përmes
          nëpërmjet përveç kah qysh lidhur krahas nëpër përtej rrotull anekënd bashkë në. mbas
          përpara përbri veç
          """);
  static final Set<String> SUBORDINATORS =
      words(
          """
          se që kur nëse sepse pasi ndërsa kurse por porse mirëpo teksa ndërkaq derisa meqë
          megjithëse ndonëse sikur ku prandaj sesi siç edhepse gjersa meqenëse
          përderisa pse çka
          """);
  static final Set<String> COORDINATORS = Set.of("dhe", "e", "edhe", "ose", "apo", "as", "si");
  static final Set<String> NEGATORS =
      words(
          """
          nuk s' s mos as jo asnjë askush kurrë asnjëherë askënd askujt asgjë kurrkush kurrfarë
          """);
  static final Set<String> CLITICS =
      words(
          """
          e i u na ju ia ua jua ta t' m' ma tua më iu t'i t'ia t'ua ja t n'
          """);
  static final Set<String> PARTICLES =
      words(
          """
          do po le mund duke pa për me të nuk s' s mos s’ tu para as kurrë
          """);
  static final Set<String> HAVE =
      words(
          """
          kam ke ka kemi keni kanë kisha kishe kishte kishim kishit kishin ketë kenë paska paskan
          paskemi paskam paskësh paskësha pata pati patën patëm paskeni kan pat
          """);
  static final Set<String> BE =
      words(
          """
          jam je është jemi jeni janë isha ishe ishte ishim ishit ishin qe qenë jetë jenë qenka
          qenkan asht s'është osht qenkësh u
          """);
  static final Set<String> FIRST_AUXILIARY =
      Set.of(
          "kam", "kemi", "kisha", "kishim", "jam", "jemi", "isha", "ishim", "paskemi", "pata",
          "patëm", "paskam");

  /** Behind these a noun of any ending is a subject, unless a preposition stands before. */
  static final Set<String> BEFORE_SUBJECTS =
      Set.of("kjo", "ky", "këto", "këta", "shumë", "disa", "pak", "asnjë", "çdo");

  /** Subjects that name nobody. */
  static final Set<String> NOBODY = Set.of("askush", "dikush", "kushdo", "gjithkush", "asgjë");

  static final Set<String> QUANTIFIERS =
      words(
          """
          një disa dy tre tri katër pesë gjashtë shtatë tetë dhjetë këtë atë këto ato ky kjo ai
          ajo këta ata shumë çdo secili vetë edhe qindra mijëra dhjetëra mijë gjithë krejt kësaj
          këtij asaj atij këtyre atyre ndonjë asnjë vetëm sidomos njëqind shumica pjesa ish mbarë
          tërë dyja dytë
          """);
  static final Set<String> ADVERBS =
      words(
          """
          edhe sërish tashmë ende vetëm gjithmonë asnjëherë kurrë haptas gjithashtu vazhdimisht
          thjesht menjëherë sot dje nesër përsëri më prapë qartë shumë tepër aq pak mjaft
          nganjëherë tani madje mbrëmë fare dot sivjet vërtet sidomos jashtëzakonisht veçanërisht
          hapur seriozisht publikisht zyrtarisht ashpër rëndë tutje kështu ashtu bashkë një disa
          gjithnjë sepse plotësisht thellësisht njëjtë krejt kaq asnjë kurrfarë ndonjë pikërisht
          shpesh rishtas njëherë
          """);
  static final Set<String> HE_OR_SHE = words("ai ajo");

  static final Set<String> OTHER =
      words(
          """
          ai ajo ata ato unë ne ju ti kush cili cila cilët cilat cilin cilën cilit cilës cilëve
          çfarë si ja jo po vet tij saj tyre tonë jonë tanë tona sonë im ime juaj veten vetes
          vetja njëri tjetri tjetrin tjetrën këtu aty atje
          """);

  private static final Map<String, String> BARE = bare();

  private FunctionWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Returns whether the word is of a closed class, and so neither noun nor adjective. */
  static boolean is(String word) {
    return LINK.contains(word)
        || PREPOSITIONS.contains(word)
        || SUBORDINATORS.contains(word)
        || COORDINATORS.contains(word)
        || NEGATORS.contains(word)
        || CLITICS.contains(word)
        || PARTICLES.contains(word)
        || HAVE.contains(word)
        || BE.contains(word)
        || QUANTIFIERS.contains(word)
        || ADVERBS.contains(word)
        || OTHER.contains(word);
  }

  /** Returns the function word that a word typed without diacritics stands for, or the word. */
  static String restored(String word) {
    return BARE.getOrDefault(word, word);
  }

  private static Map<String, String> bare() {
    Map<String, String> restored = new HashMap<>();
    for (Set<String> set :
        java.util.List.of(
            LINK, PREPOSITIONS, SUBORDINATORS, NEGATORS, PARTICLES, HAVE, BE, QUANTIFIERS, OTHER)) {
      for (String word : set) {
        String stripped = Diacritics.strip(word);
        if (!stripped.equals(word)) {
          restored.put(stripped, word);
        }
      }
    }
    restored.remove("se");
    restored.remove("me");
    return Map.copyOf(restored);
  }
}
