
// On paper everything stands open. Newer browsers do this by the style sheet alone; this serves the others.
(function () {
  var opened = [];
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open])").forEach(function (each) {
      each.open = true;
      opened.push(each);
    });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (each) { each.open = false; });
    opened = [];
  });
})();
