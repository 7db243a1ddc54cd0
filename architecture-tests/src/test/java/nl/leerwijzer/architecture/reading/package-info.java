// SPDX-License-Identifier: Apache-2.0
/** How easily the Dutch of employee sheets reads. */
package nl.leerwijzer.architecture.reading;
