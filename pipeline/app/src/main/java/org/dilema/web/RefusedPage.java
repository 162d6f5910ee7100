package org.dilema.web;

/** The page that says why a request was not answered. */
record RefusedPage(Masthead head, int status, String message) {
  String heading() {
    return switch (status) {
      case 404 -> "Nothing is here";
      case 403, 421 -> "Not allowed";
      case 500 -> "Something went wrong";
      case 503 -> "Busy just now";
      default -> "That cannot be answered";
    };
  }
}
