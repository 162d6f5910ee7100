package org.dilema.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dilema.lexicon.Category;
import org.dilema.validate.BlindSentence;
import org.dilema.validate.CoderCopy;
import org.dilema.validate.SheetException;

/** Coding by hand: draw a blind sheet, code it sentence by sentence, see the agreement. */
final class CodingRoutes {
  private static final int MOST_FRAMES = 6;
  private static final int LONGEST = 500;

  private final Holdings holdings;
  private final CodingFolder folder;
  private final Gate gate;
  private final Pages pages;

  CodingRoutes(Holdings holdings, SiteOptions options, Gate gate, Pages pages) {
    this.holdings = holdings;
    this.folder = new CodingFolder(holdings, options);
    this.gate = gate;
    this.pages = pages;
  }

  void add(RoutesConfig routes) {
    routes.get("/coding", request -> overview(request, ""));
    routes.post("/coding/draw", this::draw);
    routes.post("/coding/begin", this::begin);
    routes.get("/coding/item", this::item);
    routes.post("/coding/save", this::save);
    routes.get("/coding/agreement", this::agreement);
    routes.get("/coding/copy.csv", this::copy);
  }

  private void overview(Context request, String problem) throws IOException {
    if (!holdings.run().finished()) {
      throw Refusal.missing("Only a finished run can be coded; this is an archive.");
    }
    pages.show(request, "coding", CodingPage.of(holdings, folder, gate.form(request), problem));
  }

  private void draw(Context request) throws IOException {
    try {
      String name = field(request, "name").toLowerCase(java.util.Locale.ROOT);
      folder.draw(name, (int) number(request, "per"), number(request, "seed"));
      request.redirect("/coding");
    } catch (Refusal | SheetException e) {
      request.status(e instanceof Refusal refusal ? refusal.status() : 400);
      overview(request, String.valueOf(e.getMessage()));
    }
  }

  private void begin(Context request) throws IOException {
    try {
      String coder = CodingFolder.coder(field(request, "coder").toLowerCase(java.util.Locale.ROOT));
      String sheet = field(request, "sheet");
      folder.sheet(sheet);
      request.redirect(place(sheet, coder).toString());
    } catch (Refusal e) {
      request.status(e.status());
      overview(request, String.valueOf(e.getMessage()));
    }
  }

  private void item(Context request) throws IOException {
    String sheet = Routes.required(request, "sheet");
    String coder = Routes.required(request, "coder");
    CoderCopy copy = folder.copy(sheet, coder);
    String id = Objects.requireNonNullElse(request.queryParam("item"), "");
    if (id.isEmpty()) {
      String open = nextOpen(copy, -1);
      request.redirect(
          open.isEmpty()
              ? place(sheet, coder)
                  .at("/coding/agreement")
                  .with("a", coder)
                  .with("coder", "")
                  .toString()
              : place(sheet, coder).with("item", open).toString());
      return;
    }
    boolean more = "yes".equals(request.queryParam("more"));
    show(request, sheet, coder, copy, id, CodingItem.blocks(copy, id, more), "");
  }

  private void show(
      Context request,
      String sheet,
      String coder,
      CoderCopy copy,
      String id,
      List<CodingItem.Block> blocks,
      String problem) {
    List<BlindSentence> all = copy.sentences();
    int index = index(all, id);
    Address place = place(sheet, coder);
    pages.show(
        request,
        "codingitem",
        new CodingItem(
            holdings.masthead("Sentence " + (index + 1) + " of " + all.size(), "coding"),
            sheet,
            coder,
            all.get(index),
            index + 1,
            all.size(),
            copy.done(),
            blocks,
            codes(),
            gate.form(request),
            problem,
            index == 0 ? "" : place.with("item", all.get(index - 1).id()).toString(),
            index + 1 == all.size() ? "" : place.with("item", all.get(index + 1).id()).toString()));
  }

  private void save(Context request) throws IOException {
    String sheet = field(request, "sheet");
    String coder = field(request, "coder");
    String id = field(request, "item");
    List<Map<String, String>> frames = frames(request);
    CoderCopy before = folder.copy(sheet, coder);
    int index = index(before.sentences(), id);
    boolean chosen = !frames.isEmpty() || "none".equals(request.formParam("category.0"));
    try {
      if (!chosen) {
        throw new SheetException("Choose a category, or none.");
      }
      folder.code(sheet, coder, id, frames);
    } catch (SheetException e) {
      request.status(400);
      List<CodingItem.Block> blocks = new ArrayList<>();
      frames.forEach(frame -> blocks.add(new CodingItem.Block(blocks.size(), frame)));
      if (blocks.isEmpty()) {
        blocks.addAll(CodingItem.blocks(before, id, false));
      }
      show(request, sheet, coder, before, id, blocks, plain(e));
      return;
    }
    Address place = place(sheet, coder);
    if ("more".equals(request.formParam("then"))) {
      request.redirect(place.with("item", id).with("more", "yes").toString());
    } else {
      request.redirect(place.with("item", nextOpen(folder.copy(sheet, coder), index)).toString());
    }
  }

  private void agreement(Context request) throws IOException {
    String sheet = Routes.required(request, "sheet");
    String a = Routes.required(request, "a");
    String b = Objects.requireNonNullElse(request.queryParam("b"), "");
    pages.show(request, "agreement", AgreementPage.of(holdings, folder, sheet, a, b));
  }

  private void copy(Context request) throws IOException {
    String sheet = Routes.required(request, "sheet");
    String coder = CodingFolder.coder(Routes.required(request, "coder"));
    Path file = CoderCopy.file(folder.sheet(sheet), coder);
    if (!Files.isRegularFile(file)) {
      throw Refusal.missing("That coder has coded nothing yet.");
    }
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"")
        .result(Files.readAllBytes(file));
  }

  /** Reads the frames of a form; a block without a category, or with none, is no frame. */
  private static List<Map<String, String>> frames(Context request) {
    List<Map<String, String>> frames = new ArrayList<>();
    for (int i = 0; i < MOST_FRAMES; i++) {
      String category = Objects.requireNonNullElse(request.formParam("category." + i), "");
      if (category.isEmpty() || category.equals("none")) {
        continue;
      }
      Map<String, String> frame = new LinkedHashMap<>();
      frame.put("category", category);
      put(frame, "sub", request.formParam(category + ".sub." + i));
      put(frame, "polarity", request.formParam("polarity." + i));
      put(frame, "modality", request.formParam("modality." + i));
      put(frame, "note", request.formParam("note." + i));
      if (List.of(Category.values()).stream().anyMatch(one -> one.name().equals(category))) {
        for (String role : Category.valueOf(category).roles()) {
          put(frame, role, request.formParam(category + "." + role + "." + i));
        }
      }
      frames.add(frame);
    }
    return frames;
  }

  private static void put(
      Map<String, String> frame, String column, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) {
      if (value.length() > LONGEST) {
        throw Refusal.bad(column + ": expected at most " + LONGEST + " characters.");
      }
      frame.put(column, value.strip());
    }
  }

  private List<CodingItem.Option> codes() {
    return holdings.names().codes().stream()
        .map(code -> new CodingItem.Option(code, holdings.names().of(code)))
        .toList();
  }

  private static String nextOpen(CoderCopy copy, int after) {
    List<BlindSentence> all = copy.sentences();
    for (int step = 1; step <= all.size(); step++) {
      String id = all.get((after + step) % all.size()).id();
      if (!copy.coded(id)) {
        return id;
      }
    }
    return "";
  }

  private static int index(List<BlindSentence> all, String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    throw Refusal.missing("The sheet has no such sentence.");
  }

  private static Address place(String sheet, String coder) {
    return Address.of("/coding/item").with("sheet", sheet).with("coder", coder);
  }

  private static String field(Context request, String name) {
    String value = request.formParam(name);
    if (value == null || value.isBlank()) {
      throw Refusal.bad("The form lacks '" + name + "'.");
    }
    return value.strip();
  }

  private static long number(Context request, String name) {
    String text = field(request, name);
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.bad(name + ": expected a whole number, found '" + text + "'");
    }
    return Long.parseLong(text);
  }

  /** Leaves out the place in the file, which says nothing to somebody who fills in a form. */
  private static String plain(SheetException e) {
    return String.valueOf(e.getMessage()).replaceFirst("^\\.?[^ ]*\\.csv[^ ]*: ", "");
  }
}
