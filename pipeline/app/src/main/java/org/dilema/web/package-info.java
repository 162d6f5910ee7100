/**
 * The local site of a run: search, articles, findings, dyads and coding in the browser, and the
 * same as JSON under {@code /api}. Nothing here computes a finding; it shows what a run holds.
 */
@org.jspecify.annotations.NullMarked
package org.dilema.web;
