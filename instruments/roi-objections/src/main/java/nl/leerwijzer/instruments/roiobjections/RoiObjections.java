// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;
