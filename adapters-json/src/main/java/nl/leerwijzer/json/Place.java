// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/**
 * A place in a text.
 *
 * @param line counted from 1; a line ends with a line feed, a carriage return, or both
 * @param column counted from 1 in characters (Unicode code points)
 */
record Place(int line, int column) {}
