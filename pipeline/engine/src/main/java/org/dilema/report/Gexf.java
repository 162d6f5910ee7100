package org.dilema.report;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes {@code network.gexf}: the dyads with all their numbers, as GEXF 1.3, for Gephi. */
final class Gexf {

  private Gexf() {}

  static void write(OutputFolder folder, Results results) throws IOException {
    XmlFile.write(folder, "network.gexf", xml -> gexf(xml, results));
  }

  private static void gexf(XmlFile xml, Results results) throws XMLStreamException {
    PartyGraph graph = PartyGraph.of(results);
    xml.element(
        "gexf",
        List.of("xmlns", "http://gexf.net/1.3", "version", "1.3"),
        file -> {
          file.element(
              "meta",
              List.of(),
              meta -> {
                meta.text("creator", List.of(), "Dilema");
                meta.text("description", List.of(), results.study().title());
              });
          file.element(
              "graph",
              List.of("mode", "static", "defaultedgetype", "directed"),
              in -> {
                columns(in, "node", graph.nodeColumns());
                columns(in, "edge", graph.edgeColumns());
                in.element("nodes", List.of(), nodes -> nodes(nodes, graph));
                in.element("edges", List.of(), edges -> edges(edges, graph));
              });
        });
  }

  private static void columns(XmlFile xml, String owner, List<PartyGraph.Column> columns)
      throws XMLStreamException {
    xml.element(
        "attributes",
        List.of("class", owner),
        in -> {
          for (int i = 0; i < columns.size(); i++) {
            PartyGraph.Column column = columns.get(i);
            in.empty(
                "attribute",
                List.of("id", String.valueOf(i), "title", column.name(), "type", column.type()));
          }
        });
  }

  private static void nodes(XmlFile xml, PartyGraph graph) throws XMLStreamException {
    for (PartyGraph.Node node : graph.nodes()) {
      xml.element(
          "node", List.of("id", node.id(), "label", node.label()), in -> values(in, node.values()));
    }
  }

  private static void edges(XmlFile xml, PartyGraph graph) throws XMLStreamException {
    for (PartyGraph.Edge edge : graph.edges()) {
      xml.element(
          "edge",
          List.of(
              "id",
              edge.id(),
              "source",
              edge.source(),
              "target",
              edge.target(),
              "kind",
              edge.relation(),
              "label",
              edge.relation(),
              "weight",
              Long.toString(edge.weight())),
          in -> values(in, edge.values()));
    }
  }

  private static void values(XmlFile xml, List<String> values) throws XMLStreamException {
    xml.element(
        "attvalues",
        List.of(),
        in -> {
          for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
              in.empty("attvalue", List.of("for", String.valueOf(i), "value", values.get(i)));
            }
          }
        });
  }
}
