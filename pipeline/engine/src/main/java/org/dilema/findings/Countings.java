package org.dilema.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dilema.measure.Dimension;

/** What else could have been counted, by family and name (codebook 3.6, points 4 to 7). */
final class Countings {

  private Countings() {}

  static Map<String, Map<String, Counting>> all() {
    Map<String, Map<String, Counting>> all = new LinkedHashMap<>();
    all.put("categories", categories());
    Map<String, Counting> voices = new LinkedHashMap<>();
    voices.put("own leaders", Counting.part(".voice_own"));
    voices.put("other leaders", Counting.part(".voice_other"));
    voices.put("author", Counting.part(".voice_author"));
    all.put("voice", voices);
    Map<String, Counting> modalities = new LinkedHashMap<>();
    modalities.put("without hedged", Counting.part(".unhedged"));
    modalities.put("hedged at half weight", Counting.halved(".unhedged"));
    all.put("modality", modalities);
    Map<String, Counting> weights = new LinkedHashMap<>();
    weights.put("by confidence", Counting.byConfidence());
    weights.put("M3 at half weight", Counting.halved(Dimension.MISPERCEPTIONS, ".without_M3"));
    all.put("weights", weights);
    return all;
  }

  private static Map<String, Counting> categories() {
    Map<String, Counting> categories = new LinkedHashMap<>();
    categories.put("without A3", Counting.only(Dimension.ANARCHY, ".without_A3"));
    categories.put("without M3", Counting.only(Dimension.MISPERCEPTIONS, ".without_M3"));
    categories.put("without M4", Counting.only(Dimension.MISPERCEPTIONS, ".without_M4"));
    categories.put("distruster only", Counting.only(Dimension.MISPERCEPTIONS, ".distruster"));
    categories.put("experiencer only", Counting.only(Dimension.FEAR, ".experienced"));
    categories.put("target of any threat", Counting.instead(Dimension.FEAR, "fear.with_threats"));
    return categories;
  }
}
