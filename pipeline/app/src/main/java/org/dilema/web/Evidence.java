package org.dilema.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Opens a cell or a dyad onto the sentences behind it. */
final class Evidence {
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "anarchy", "secures itself or looks for a guarantor",
          "fear", "is presented as afraid",
          "misperceptions", "doubts the motives of another");

  private Evidence() {}

  static EvidencePage ofCell(Holdings holdings, Context request) throws IOException {
    String state = Routes.required(request, "state");
    String dimension = Routes.required(request, "dimension");
    TableRow row =
        holdings.run().all("findings").stream()
            .filter(one -> one.get("state").equals(state))
            .filter(one -> one.get("dimension").equals(dimension))
            .findFirst()
            .orElseThrow(() -> Refusal.missing("The findings table has no such cell."));
    CellView cell = new CellView(row, holdings.names().of(state));
    Address address =
        Address.of("/findings/cell").with("state", state).with("dimension", dimension);
    List<EvidenceIndex.Ref> refs = holdings.evidence().of(EvidenceIndex.cell(state, dimension));
    Paging paging = paging(request, address, refs.size());
    return new EvidencePage(
        holdings.masthead(cell.stateName() + ": " + Words.title(cell.dimension()), "findings"),
        "Every counted sentence in which "
            + cell.stateName()
            + " "
            + QUESTIONS.getOrDefault(dimension, "shows " + dimension)
            + ", in the order of the articles.",
        cell,
        EvidencePage.items(holdings, EvidencePage.part(refs, paging)),
        paging,
        holdings.names(),
        "/findings",
        "All findings");
  }

  static EvidencePage ofPair(Holdings holdings, Context request) throws IOException {
    String from = Routes.required(request, "from");
    String to = Routes.required(request, "to");
    String relation = Routes.required(request, "relation");
    if (!DyadsPage.RELATIONS.contains(relation)) {
      throw Refusal.missing("No relation is called that.");
    }
    Address address =
        Address.of("/dyads/pair").with("from", from).with("to", to).with("relation", relation);
    List<EvidenceIndex.Ref> refs = holdings.evidence().of(EvidenceIndex.dyad(from, to, relation));
    Paging paging = paging(request, address, refs.size());
    String title = holdings.names().of(from) + " " + relation + " " + holdings.names().of(to);
    return new EvidencePage(
        holdings.masthead(title, "dyads"),
        "Every counted sentence in which "
            + holdings.names().of(from)
            + " "
            + relation
            + " "
            + holdings.names().of(to)
            + ", as the articles present it.",
        null,
        EvidencePage.items(holdings, EvidencePage.part(refs, paging)),
        paging,
        holdings.names(),
        Address.of("/dyads").with("relation", relation).toString(),
        "Who " + relation + " whom");
  }

  private static Paging paging(Context request, Address address, int total) {
    String page = request.queryParam("page");
    Address placed = address.with("page", page == null ? "" : page);
    return new Paging(placed, Paging.of(placed), EvidencePage.SIZE, total);
  }
}
