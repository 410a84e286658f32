@rem Keeps the shop in the folder "data" beside the program instead of the user's own.
@start "" "%~dp0ieum.exe" --data "%~dp0data" %*
