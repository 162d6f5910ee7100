package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts codes into the study's order, and those it does not name behind them by code. */
final class Ordering implements Comparator<String> {

  private final List<String> order;

  Ordering(StudyText study) {
    this.order = List.copyOf(study.states().keySet());
  }

  List<String> states(Stream<String> codes) {
    return codes.distinct().sorted(this).toList();
  }

  @Override
  public int compare(String a, String b) {
    int byPlace = Integer.compare(place(a), place(b));
    return byPlace != 0 ? byPlace : a.compareTo(b);
  }

  private int place(String code) {
    int place = order.indexOf(code);
    return place < 0 ? order.size() : place;
  }
}
