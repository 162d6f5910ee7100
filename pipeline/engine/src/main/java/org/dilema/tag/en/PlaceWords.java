package org.dilema.tag.en;

import java.util.Set;

/** Words beside a capital that make it a place and no government. */
final class PlaceWords {

  /** Before a capital: it only says where. */
  static final Set<String> LOCATIVE =
      words(
          """
          in at near outside inside around across throughout central downtown
          greater eastern western northern southern capital over
          """);

  /** Prepositions that lead to a place after a word of motion. */
  static final Set<String> DIRECTION =
      words(
          """
          to from into toward towards for via between and
          """);

  /** Before "of": a part of the place, or a thing named after it. */
  static final Set<String> COMPASS =
      words(
          """
          north south east west northeast northwest southeast southwest outskirts
          suburb suburbs streets residents inhabitants people city km miles kilometres kilometers university
          heart center centre treaty battle siege archbishop bishop mayor peace
          pact
          """);

  /** Words of going, coming and being somewhere. */
  static final Set<String> MOTION =
      words(
          """
          visit visits visited visiting trip trips travel travels travelled
          traveled travelling traveling fly flies flew flying flown flight flights
          arrive arrives arrived arriving arrival return returns returned
          returning went go goes going come comes came coming drive drove driving
          road route headed heading leave leaves left leaving depart departed
          bound moved moving fled flee march marched sent journey km miles train
          reached entered entering born live lives lived telephone phone shipping
          trains rail railway bus buses spread highway motorway ferry ferries
          stretch
          """);

  /** After a capital: something that stands or happens there. */
  static final Set<String> PLACE_AFTER =
      words(
          """
          airport suburb suburbs hotel street streets university metro residents
          conference summit meeting talks bureau newsroom neighbourhood
          neighborhood district stock exchange suburban shares stocks bourse
          branch pensioners office offices shop restaurant flat apartment home
          house prison jail hospital theatre museum zoo mayor tram taxi subway
          underground marathon club correspondent school mosque church cathedral
          embassy area region skyline institute studio gallery festival
          """);

  private PlaceWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
