addEventListener("load", function () {
  function rgb(color) {
    var parts = color.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  }
  function luminance(c) {
    var l = [c.r, c.g, c.b].map(function (v) {
      v /= 255;
      return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
  }
  function behind(element) {
    for (var e = element; e; e = e.parentElement) {
      var c = rgb(getComputedStyle(e).backgroundColor);
      if (c.a === 1) { return c; }
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  }
  var root = document.documentElement;
  var wide = [];
  document.querySelectorAll("body *").forEach(function (e) {
    var box = e.getBoundingClientRect();
    if (box.width > 0 && box.right > root.clientWidth + 1 && !e.closest(".scroll")) { wide.push(e.tagName + "." + e.className); }
  });
  var contrast = 21, texts = 0, smallest = 99;
  var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    var e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || e.closest("script, desc") || !e.getClientRects().length) { continue; }
    var style = getComputedStyle(e);
    var svg = e.closest("svg");
    var color = rgb(svg ? style.fill : style.color);
    var a = luminance(color), b = luminance(behind(e));
    contrast = Math.min(contrast, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    var scale = svg ? svg.getBoundingClientRect().width / 320 : 1;
    smallest = Math.min(smallest, parseFloat(style.fontSize) * scale);
    texts++;
  }
  parent.postMessage({
    inner: innerWidth, scroll: root.scrollWidth, wide: wide.join(" "), contrast: contrast.toFixed(2), texts: texts,
    smallest: smallest.toFixed(2)
  }, "*");
});
