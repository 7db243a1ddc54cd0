# SPDX-License-Identifier: Apache-2.0
"""Has LibreOffice Calc open a table, fill in cells, show what it holds, and save it.

Usage: calc.py PIPE INPUT ORDERS [OUTPUT]

ORDERS is a file of lines parted by tabs: sheet, cell, kind and value. The kind is number, text, date (year-month-day) or
pick (the number of a choice in the drop-down of the cell, counted from 1). Every cell that holds anything is printed as
sheet, cell, type and text; so that a formula can be told from a text.
"""
import sys
import time
from datetime import date

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.ValidationType import LIST

FILTERS = {"xlsx": ("Calc MS Excel 2007 XML", ""), "csv": ("Text - txt - csv (StarCalc)", "59,34,76,1,,0,false,true")}


def desktop(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("no office answers")


def properties(path, hidden=False):
    name, options = FILTERS[path.rsplit(".", 1)[1]]
    values = {"FilterName": name, "FilterOptions": options}
    if hidden:
        values["Hidden"] = True
    return tuple(PropertyValue(Name=key, Value=value) for key, value in values.items())


def choices(document, cell):
    validation = cell.Validation
    if validation.Type != LIST:
        raise SystemExit("no drop-down in " + cell.AbsoluteName)
    sheet, area = validation.getFormula1().replace("$", "").rsplit(".", 1)
    cells = document.Sheets.getByName(sheet.strip("'")).getCellRangeByName(area).DataArray
    return [row[0] for row in cells]


def fill(document, order):
    sheet, address, kind, value = order.rstrip("\n").split("\t")
    cell = document.Sheets.getByName(sheet).getCellRangeByName(address)
    if kind == "number":
        cell.Value = float(value)
    elif kind == "date":
        cell.Value = (date.fromisoformat(value) - date(1899, 12, 30)).days
    elif kind == "pick":
        cell.String = choices(document, cell)[int(value) - 1]
    else:
        cell.String = value


def show(document):
    for sheet in document.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        for row in range(min(cursor.RangeAddress.EndRow, 200) + 1):
            for column in range(min(cursor.RangeAddress.EndColumn, 200) + 1):
                cell = sheet.getCellByPosition(column, row)
                if cell.Type.value != "EMPTY":
                    address = cell.AbsoluteName.rsplit(".", 1)[1].replace("$", "")
                    print(sheet.Name, address, cell.Type.value, cell.String.replace("\n", " "), sep="\t")


def main(pipe, source, orders, target=None):
    office = desktop(pipe)
    document = office.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, properties(source, hidden=True))
    with open(orders, encoding="utf-8") as lines:
        for line in lines:
            fill(document, line)
    show(document)
    if target:
        document.storeToURL(uno.systemPathToFileUrl(target), properties(target))
    document.close(True)


main(*sys.argv[1:])
