"""Prints the rows of an .xlsx or .xls, one JSON array of texts a line, as another program than ours reads them."""
import json
import sys

try:
    import openpyxl
    import xlrd
except ImportError:
    sys.exit(77)

path = sys.argv[1]
with open(path, "rb") as file:
    is_zip = file.read(2) == b"PK"
    file.seek(0)
    if is_zip:
        rows = [list(row) for row in openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True)]
    else:
        sheet = xlrd.open_workbook(path).sheet_by_index(0)
        rows = [sheet.row_values(row) for row in range(sheet.nrows)]
for row in rows:
    cells = ["" if cell is None else str(cell) for cell in row]
    while cells and not cells[-1].strip():
        cells.pop()
    print(json.dumps(cells, ensure_ascii=False))
