// What a page does beyond its links and forms; every page works without it.
(function () {
  'use strict';
  function typing(target) {
    return target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    var box = document.getElementById('q');
    if (event.key === '/' && box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  // A note closes on Escape, as screen magnifiers need it.
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && document.activeElement && document.activeElement.matches('.noted mark')) {
      document.activeElement.blur();
    }
  });
})();
