const en = {
  title: 'Accessibility statement',
  lead: 'This portal is meant for everyone who works in or with a city hall, whatever they read, see, hear or point with.',
  aim: 'What we aim at',
  aimText: 'The portal is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. No outside body has confirmed that yet; this statement is our own.',
  tested: 'What is tested with every change',
  tested1: 'Pages are checked in a real browser with axe, at 1280 and at 320 pixels width. One finding fails the build.',
  tested2: 'Key journeys are done with the keyboard alone: searching, narrowing the results, importing a file.',
  tested3: 'No page has to be scrolled sideways at 320 pixels, which is like zooming to 400%. Only wide tables, maps and drawings may scroll inside themselves; the keyboard reaches them and scrolls them.',
  tested4: 'Pages can be read without JavaScript, and the search works without it.',
  tested5: 'Printing to PDF gives a tagged document, which screen readers can follow.',
  untested: 'What is not tested',
  untested1: 'People who use screen readers, magnifiers, voice or switches have not tried the portal yet. Programs find only a part of what people run into.',
  untested2: 'Printed PDFs have tags, and have not been checked against PDF/UA.',
  untested3: 'Documents that practices and playbooks link to elsewhere belong to others, and are not checked.',
  limits: 'Limits we know',
  limits1: 'The portal speaks English and Spanish. What cities wrote stands in the language they wrote it in.',
  limits2: 'The reasons of a search and refusals of single rows come in English only. They are marked as English for screen readers.',
  limits3: 'Importing needs JavaScript. A command does the same without a browser.',
  help: 'If something keeps you out',
  helpText: 'Tell the people who run this portal for your city what you wanted to do, on which page, and what you use to read it. Public bodies in many countries have an office for accessibility; it can help you as well. Everything in the portal can also be asked from its API, so a person can give it to you in another form.',
}

type Messages = Record<keyof typeof en, string>

const es = {
  title: 'Declaración de accesibilidad',
  lead: 'Este portal es para todas las personas que trabajan en un gobierno local o con él, lean, vean, oigan o señalen como lo hagan.',
  aim: 'Qué buscamos',
  aimText: 'El portal se construye para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Ningún organismo externo lo ha confirmado todavía; esta declaración es nuestra.',
  tested: 'Qué se prueba con cada cambio',
  tested1: 'Las páginas se revisan en un navegador real con axe, a 1280 y a 320 píxeles de ancho. Un solo hallazgo detiene la compilación.',
  tested2: 'Los recorridos principales se hacen solo con el teclado: buscar, limitar los resultados, importar un archivo.',
  tested3: 'Ninguna página obliga a desplazarse hacia los lados a 320 píxeles, que es como ampliar al 400%. Solo las tablas anchas, los mapas y los dibujos pueden desplazarse dentro de sí mismos; el teclado llega a ellos y los desplaza.',
  tested4: 'Las páginas se leen sin JavaScript, y la búsqueda funciona sin él.',
  tested5: 'Al imprimir en PDF sale un documento etiquetado, que los lectores de pantalla pueden seguir.',
  untested: 'Qué no se prueba',
  untested1: 'Todavía no lo han probado personas que usan lectores de pantalla, ampliadores, voz o conmutadores. Los programas encuentran solo una parte de lo que encuentran las personas.',
  untested2: 'Los PDF impresos llevan etiquetas, y no se han comprobado con PDF/UA.',
  untested3: 'Los documentos de otros sitios a los que enlazan prácticas y guías son de otros, y no se revisan.',
  limits: 'Límites que conocemos',
  limits1: 'El portal habla inglés y español. Lo que escribieron las ciudades está en el idioma en que lo escribieron.',
  limits2: 'Los motivos de una búsqueda y de las filas rechazadas están solo en inglés. Están marcados como inglés para los lectores de pantalla.',
  limits3: 'Importar necesita JavaScript. Un comando hace lo mismo sin navegador.',
  help: 'Si algo le impide usarlo',
  helpText: 'Diga a quienes llevan este portal en su ciudad qué quería hacer, en qué página y con qué lo lee. En muchos países los organismos públicos tienen una oficina de accesibilidad, que también puede ayudarle. Todo lo que hay en el portal puede pedirse también a su API, así que alguien puede dárselo en otra forma.',
} satisfies Messages

export const messages = { en, es }
