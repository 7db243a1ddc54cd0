// SPDX-License-Identifier: Apache-2.0
/**
 * Tables for people who have their figures in an HR system: {@link nl.leerwijzer.xlsx.TableWriter} writes a table of a
 * list's own columns, {@link nl.leerwijzer.xlsx.TableReader} reads it back into a situation. The libraries that know
 * spreadsheets and CSV stay inside.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.xlsx;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
