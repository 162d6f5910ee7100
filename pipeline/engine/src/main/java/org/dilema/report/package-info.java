/**
 * One writer an output: the tables of the contract, the manifest and the report for people.
 *
 * <p>Every file is UTF-8, is written beside its place and moved there whole, and is the same bytes
 * for the same input. Tables end their lines with CR LF as RFC 4180 asks; everything else with LF.
 * Texts that sort do so by UTF-16 code unit, whatever the locale.
 */
@NullMarked
package org.dilema.report;

import org.jspecify.annotations.NullMarked;
