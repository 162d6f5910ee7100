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
  // Coding by keyboard: 0 to 5 choose, S saves and goes on.
  document.addEventListener('keydown', function (event) {
    var form = document.querySelector('[data-coding]');
    if (!form || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    var chosen = form.querySelectorAll('.block:last-of-type input[data-key="' + event.key + '"]');
    if (/^[0-5]$/.test(event.key) && chosen.length) {
      event.preventDefault();
      chosen[chosen.length - 1].checked = true;
      chosen[chosen.length - 1].focus();
    } else if (event.key === 's' || event.key === 'S') {
      event.preventDefault();
      form.querySelector('button[data-key=s]').click();
    }
  });
  // A note closes on Escape, as screen magnifiers need it.
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && document.activeElement && document.activeElement.matches('.noted mark')) {
      document.activeElement.blur();
    }
  });
})();
