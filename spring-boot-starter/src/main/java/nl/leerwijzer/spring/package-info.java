// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts on Spring Boot: beans that a host can replace, and properties. */
@NullMarked
package nl.leerwijzer.spring;

import org.jspecify.annotations.NullMarked;
