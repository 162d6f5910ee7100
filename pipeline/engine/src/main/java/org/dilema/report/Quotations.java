package org.dilema.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.findings.Cell;
import org.dilema.findings.Evidence;
import org.dilema.tag.TaggedArticle;

/** Finds the sentences that cells rest on. */
public final class Quotations {

  private Quotations() {}

  /**
   * Quotes the evidence of cells.
   *
   * @param articles at least those that the evidence names
   * @return a quotation a frame, by its id; none for a frame whose article is not given
   */
  public static List<Quotation> of(Collection<Cell> cells, List<TaggedArticle> articles) {
    CitedFrames cited = new CitedFrames(articles);
    TreeSet<String> frames = new TreeSet<>();
    cells.forEach(cell -> cell.evidence().stream().map(Evidence::frame).forEach(frames::add));
    TreeMap<String, Quotation> quotations = new TreeMap<>();
    for (String frame : frames) {
      cited.find(frame).ifPresent(one -> quotations.put(frame, Quotation.of(frame, one)));
    }
    return List.copyOf(quotations.values());
  }
}
