<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved · ${site.name}</title>
<link rel="canonical" href="${target}">
</head>
<body>
<main>
<h1>Moved</h1>
<p>This page is now at <a href="${target}">${target}</a>.</p>
</main>
</body>
</html>
