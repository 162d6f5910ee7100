package org.dilema.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What stands behind a cell or a dyad.
 *
 * @param address the page of it
 * @param refs its frames
 */
record Evidence(Address address, List<EvidenceIndex.Ref> refs) {
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "anarchy", "secures itself or looks for a guarantor",
          "fear", "is presented as afraid or as threatened",
          "misperceptions", "doubts the motives of another");

  /** Returns the evidence that a request names, by a cell or by a dyad. */
  static Evidence asked(Holdings holdings, Context request) throws IOException {
    return request.queryParam("state") == null ? pair(holdings, request) : cell(holdings, request);
  }

  private static Evidence cell(Holdings holdings, Context request) throws IOException {
    String state = Routes.required(request, "state");
    String dimension = Routes.required(request, "dimension");
    row(holdings, state, dimension);
    return new Evidence(
        Address.of("/findings/cell").with("state", state).with("dimension", dimension),
        holdings.evidence().of(EvidenceIndex.cell(state, dimension)));
  }

  private static Evidence pair(Holdings holdings, Context request) {
    String from = Routes.required(request, "from");
    String to = Routes.required(request, "to");
    String relation = Routes.required(request, "relation");
    if (!DyadsPage.RELATIONS.contains(relation)) {
      throw Refusal.missing("No relation is called that.");
    }
    return new Evidence(
        Address.of("/dyads/pair").with("from", from).with("to", to).with("relation", relation),
        holdings.evidence().of(EvidenceIndex.dyad(from, to, relation)));
  }

  private static TableRow row(Holdings holdings, String state, String dimension)
      throws IOException {
    return holdings.run().all("findings").stream()
        .filter(one -> one.get("state").equals(state))
        .filter(one -> one.get("dimension").equals(dimension))
        .findFirst()
        .orElseThrow(() -> Refusal.missing("The findings table has no such cell."));
  }

  /** Shows a page of what stands behind a cell. */
  static EvidencePage ofCell(Holdings holdings, Context request) throws IOException {
    Evidence found = cell(holdings, request);
    String state = found.address().first("state");
    String dimension = found.address().first("dimension");
    CellView cell = new CellView(row(holdings, state, dimension), holdings.names().of(state));
    Paging paging = found.paging(request);
    return new EvidencePage(
        holdings.masthead(cell.stateName() + ": " + Words.title(cell.dimension()), "findings"),
        "Every counted sentence in which "
            + cell.stateName()
            + " "
            + QUESTIONS.getOrDefault(dimension, "shows " + dimension)
            + ", in the order of the articles.",
        cell,
        EvidencePage.items(holdings, EvidencePage.part(found.refs(), paging)),
        paging,
        holdings.names(),
        "/findings",
        "All findings");
  }

  /** Shows a page of what stands behind a dyad. */
  static EvidencePage ofPair(Holdings holdings, Context request) throws IOException {
    Evidence found = pair(holdings, request);
    String relation = found.address().first("relation");
    String words =
        holdings.names().of(found.address().first("from"))
            + " "
            + relation
            + " "
            + holdings.names().of(found.address().first("to"));
    Paging paging = found.paging(request);
    return new EvidencePage(
        holdings.masthead(words, "dyads"),
        "Every counted sentence in which " + words + ", as the articles present it.",
        null,
        EvidencePage.items(holdings, EvidencePage.part(found.refs(), paging)),
        paging,
        holdings.names(),
        Address.of("/dyads").with("relation", relation).toString(),
        "Who " + relation + " whom");
  }

  private Paging paging(Context request) {
    String page = request.queryParam("page");
    Address placed = address.with("page", page == null ? "" : page);
    return new Paging(placed, Paging.of(placed), EvidencePage.SIZE, refs.size());
  }
}
