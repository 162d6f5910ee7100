package org.dilema.report;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes {@code network.graphml}: the dyads with all their numbers, as GraphML 1.0. */
final class GraphMl {

  private GraphMl() {}

  static void write(OutputFolder folder, Results results) throws IOException {
    XmlFile.write(folder, "network.graphml", xml -> graphml(xml, PartyGraph.of(results)));
  }

  private static void graphml(XmlFile xml, PartyGraph graph) throws XMLStreamException {
    xml.element(
        "graphml",
        List.of(
            "xmlns",
            "http://graphml.graphdrawing.org/xmlns",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"),
        file -> {
          key(file, "label", "node", "label", "string");
          keys(file, "n", "node", graph.nodeColumns());
          key(file, "weight", "edge", "weight", "double");
          keys(file, "e", "edge", graph.edgeColumns());
          file.element(
              "graph", List.of("id", "dyads", "edgedefault", "directed"), in -> graph(in, graph));
        });
  }

  private static void graph(XmlFile xml, PartyGraph graph) throws XMLStreamException {
    for (PartyGraph.Node node : graph.nodes()) {
      xml.element(
          "node",
          List.of("id", node.id()),
          in -> {
            in.text("data", List.of("key", "label"), node.label());
            data(in, "n", node.values());
          });
    }
    for (PartyGraph.Edge edge : graph.edges()) {
      xml.element(
          "edge",
          List.of("id", edge.id(), "source", edge.source(), "target", edge.target()),
          in -> {
            in.text("data", List.of("key", "weight"), Long.toString(edge.weight()));
            data(in, "e", edge.values());
          });
    }
  }

  private static void keys(
      XmlFile xml, String prefix, String owner, List<PartyGraph.Column> columns)
      throws XMLStreamException {
    for (int i = 0; i < columns.size(); i++) {
      key(xml, prefix + i, owner, columns.get(i).name(), columns.get(i).type());
    }
  }

  private static void key(XmlFile xml, String id, String owner, String name, String type)
      throws XMLStreamException {
    xml.empty("key", List.of("id", id, "for", owner, "attr.name", name, "attr.type", type));
  }

  private static void data(XmlFile xml, String prefix, List<String> values)
      throws XMLStreamException {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        xml.text("data", List.of("key", prefix + i), values.get(i));
      }
    }
  }
}
